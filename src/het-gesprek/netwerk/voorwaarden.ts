/**
 * What has to be true before anyone leans on the people around an inwoner, for the gespreksvoerder only and never on
 * a view shared with the inwoner (HG-69). Our wording of what research found: without these, shame and guilt follow.
 */
export const VIJF_VOORWAARDEN: readonly string[] = [
  'De inwoner wil het zelf: vragen voelt niet als schaamte of schuld.',
  'Wie helpt, kiest daar zelf voor en mag nee zeggen.',
  'Het is klein en duidelijk: wat, hoe vaak en tot wanneer.',
  'Er is iets terug: de inwoner kan ook iets voor de ander zijn.',
  'Er is iemand van beroep die meekijkt en het overneemt als het niet meer gaat.',
];
