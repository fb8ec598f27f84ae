/** What we use of the tokens that sucrase's parser gives; its own types are not exported. */
export type Token = {
  readonly type: number;
  readonly start: number;
  readonly end: number;
  readonly scopeDepth: number;
  readonly isType: boolean;
};

/** A block in which names live, by the numbers of its first and past its last token. */
export type Scope = {
  readonly startTokenIndex: number;
  readonly endTokenIndex: number;
  readonly isFunctionScope: boolean;
};

/** A parsed file. */
export type File = { readonly tokens: readonly Token[]; readonly scopes: readonly Scope[] };
