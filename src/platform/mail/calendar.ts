import { ICalCalendarMethod, ICalEventClass, ICalEventStatus, default as ical } from 'ical-generator';
import type { MailAddress } from './address.ts';
import { isMailAddress, singleLine } from './address.ts';

/**
 * One meeting for a calendar: `uid` stays the same and `sequence` goes up with every change; `start`, `end` and
 * `stamp` (when this was written) are ISO instants. Whoever gets it sees every organizer and attendee in it.
 */
export type Meeting = {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly stamp: string;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly organizer?: MailAddress;
  readonly attendees?: readonly MailAddress[];
  readonly status: keyof typeof STATUSES;
};

/** An .ics file and the method that the mail around it has to name as well. */
export type CalendarPart = { readonly method: 'publish' | 'request' | 'cancel'; readonly content: string };

const STATUSES = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;
const METHODS = {
  publish: ICalCalendarMethod.PUBLISH,
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
} as const;
const ZONE = 'Europe/Amsterdam';
/** Summer time in the European Union since 1996: last Sunday of March to last Sunday of October. */
const ZONE_RULES = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** Makes an .ics file that replaces or cancels what was sent before under the same uid. */
export function makeIcs(meeting: Meeting): CalendarPart {
  check(meeting);
  const method = methodOf(meeting);
  const calendar = ical({ prodId: '//Keukentafel//Keukentafel//NL', method: METHODS[method] });
  // A zone name here would take the Z from DTSTAMP; the name belongs on the event only.
  calendar.timezone({ name: null, generator: () => ZONE_RULES });
  calendar.createEvent({
    id: meeting.uid,
    sequence: meeting.sequence,
    stamp: Temporal.Instant.from(meeting.stamp),
    start: inZone(meeting.start),
    end: inZone(meeting.end),
    timezone: ZONE,
    summary: singleLine(meeting.title),
    location: singleLine(meeting.place),
    description: multiLine(meeting.description),
    organizer: meeting.organizer === undefined ? null : person(meeting.organizer),
    attendees: (meeting.organizer === undefined ? [] : (meeting.attendees ?? [])).map((attendee) => ({
      ...person(attendee),
      rsvp: false,
    })),
    status: STATUSES[meeting.status],
    class: ICalEventClass.PRIVATE,
  });
  return { method, content: `${calendar.toString()}\r\n` };
}

/** An invitation needs an organizer; without one the meeting is only announced and names nobody. */
function methodOf(meeting: Meeting): CalendarPart['method'] {
  if (meeting.status === 'cancelled') return 'cancel';
  return meeting.organizer !== undefined && meeting.attendees !== undefined ? 'request' : 'publish';
}

function check(meeting: Meeting): void {
  if (!/^[\w.@-]{1,200}$/.test(meeting.uid))
    throw new RangeError('a calendar uid has only letters, digits and . @ - _');
  if (!Number.isSafeInteger(meeting.sequence) || meeting.sequence < 0)
    throw new RangeError('a calendar sequence counts from 0');
  if (Temporal.Instant.compare(meeting.start, meeting.end) >= 0)
    throw new RangeError('a meeting ends after its start');
  const people = [
    ...(meeting.organizer === undefined ? [] : [meeting.organizer]),
    ...(meeting.attendees ?? []),
  ];
  if (!people.every(({ address }) => isMailAddress(address)))
    throw new RangeError('not a mail address in a meeting');
}

function inZone(instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
}

function person({ name, address }: MailAddress): { readonly name: string; readonly email: string } {
  return { name: singleLine(name ?? address), email: address };
}

function multiLine(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => singleLine(line, 2000))
    .join('\n');
}
