const NAME = 'StartFailure';

/** An error whose message is a Dutch sentence for the person who starts the product: shown without a stack. */
export function startFailure(sentence: string, cause?: unknown): Error {
  const error = new Error(sentence, { cause });
  error.name = NAME;
  return error;
}

/** Whether an error was made for the person who starts the product. */
export function isStartFailure(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}
