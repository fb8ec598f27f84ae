/** A mail to the contract owner: the number of the zaak and a link behind the login, nothing about a person (PL-17). */
export function schrijfOverschrijding({
  nummer,
  adres,
}: {
  readonly nummer: string;
  readonly adres: string;
}): { readonly onderwerp: string; readonly tekst: string } {
  const delen = [
    'Dag collega,',
    `In zaak ${nummer} zijn meer uren nodig dan het budget geeft. Het gesprek gaat gewoon door.`,
    `Spreek met wie het gesprek voert over de uren, en geef uren erbij als dat nodig is:\n${adres}`,
    'Dit bericht krijg je één keer. Je hoeft niet te antwoorden.',
  ];
  return { onderwerp: 'Er zijn meer uren nodig', tekst: `${delen.join('\n\n')}\n` };
}
