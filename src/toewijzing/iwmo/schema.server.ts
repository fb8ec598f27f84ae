import { hasSchema, validateXml } from '../../platform/xml.ts';
import type { Berichtfout } from './keuring.ts';

/** Which message, and the folder with the schemas of iWmo 3.2 when the installation has one. */
export type Schemavraag = { readonly nummer: '301' | '305' | '307'; readonly schemas: string | undefined };

/** Whether messages of this kind are held against the schema in this installation. */
export async function heeftSchema({ nummer, schemas }: Schemavraag): Promise<boolean> {
  return schemas !== undefined && (await hasSchema(schemas, `wmo${nummer}.xsd`));
}

/** What does not fit the schema, with its field; an empty list also when there is no schema to hold it against. */
export async function schemafouten(xml: string, vraag: Schemavraag): Promise<readonly Berichtfout[]> {
  const { nummer, schemas } = vraag;
  if (schemas === undefined || !(await heeftSchema(vraag))) return [];
  const gevonden = await validateXml(xml, { folder: schemas, file: `wmo${nummer}.xsd` });
  return gevonden.map(({ element, line }) => ({
    veld: element === '' ? 'bericht' : element,
    uitleg: `Dit past niet in het schema van de WMO${nummer} (regel ${line}).`,
  }));
}
