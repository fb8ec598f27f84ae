/**
 * The machine with which anybody can try the API of a demo, the same in each of its municipalities. Its secret is
 * none; a demo holds nobody's data, and never runs beside a municipality that is not of the demo.
 */
export const PROEFKOPPELING = {
  id: '01900000-0000-7000-8000-00000000ab01',
  name: 'Proefkoppeling',
  roles: ['koppeling', 'beslisser', 'toetser', 'bezwaarbehandelaar', 'beheerder'],
  secret: 'proef-en-dus-geen-geheim',
} as const;
