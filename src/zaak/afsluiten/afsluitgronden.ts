import { GRONDEN } from '../../opvolging/index.ts';

/** The grounds on which a zaak ends in law, for the form that closes one. */
export const AFSLUITGRONDEN = GRONDEN;
