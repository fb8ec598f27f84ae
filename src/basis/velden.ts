/** The fields of a form by name: a name that comes more than once, or that ends in `[]`, becomes a list (without the brackets). */
export function veldenVan(form: URLSearchParams): Readonly<Record<string, string | string[]>> {
  const velden: Record<string, string | string[]> = {};
  for (const naam of new Set(form.keys())) {
    const waarden = form.getAll(naam);
    const kaal = naam.replace(/\[\]$/, '');
    velden[kaal] = waarden.length > 1 || naam.endsWith('[]') ? waarden : (waarden[0] ?? '');
  }
  return velden;
}
