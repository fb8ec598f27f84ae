/** From which fact the eigen bijdrage starts; both need help that has begun (Uitvoeringsbesluit Wmo 2015 art. 3.5). */
export const BIJDRAGE_BEGINT = ['start-ondersteuning', 'startbericht-ontvangen'] as const;
/** The day help began, or the day on which the municipality heard that it had. */
export type BijdrageBegint = (typeof BIJDRAGE_BEGINT)[number];

/** What an aanbieder delivers of our products, and what the iWmo calls it: its category and, when agreed, its code. */
export type GeleverdProduct = {
  readonly product: string;
  /** Two digits of the list WMO020. */
  readonly categorie: string;
  readonly code?: string | undefined;
};

/** Who delivers help in natura for this municipality; `agb` is the number of eight digits of the AGB register. */
export type Aanbieder = {
  readonly agb: string;
  readonly naam: string;
  readonly telefoon?: string | undefined;
  readonly producten: readonly GeleverdProduct[];
};

/** How help in natura is delivered here: by whom, and when the eigen bijdrage starts. */
export type Levering = {
  readonly aanbieders: readonly Aanbieder[];
  readonly bijdrageBegint: BijdrageBegint;
};
