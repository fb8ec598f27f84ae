/** A large link to one of a few places, with a line about what is behind it. */
export type Deur = { readonly tekst: string; readonly naar: string; readonly uitleg?: string };

/** The few doors of a first page, two beside each other where there is room. */
export function Deuren({ deuren }: { readonly deuren: readonly Deur[] }) {
  return (
    <ul class="kt-deuren kt-breed">
      {deuren.map(({ tekst, naar, uitleg }) => (
        <li key={naar}>
          <a href={naar}>{tekst}</a>
          {uitleg && <p>{uitleg}</p>}
        </li>
      ))}
    </ul>
  );
}
