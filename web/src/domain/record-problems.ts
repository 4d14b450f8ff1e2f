import type { OrganisationRecord, RecordService } from "./organisation-record.ts";
import { answerShapes, submissionLimits } from "./submission.ts";
import { submissionProblems as problems } from "./submission-words.ts";

/** What must be mended before an entry can be sent: a sentence by path. */
export type RecordProblems = Readonly<Record<string, string>>;

const firstYear = 1000;

/** Every answer of a changed record that cannot stand as it is. */
export function recordProblems(record: OrganisationRecord, thisYear: number): RecordProblems {
  return Object.fromEntries([
    ...nameProblems(record),
    ...contactProblems("", record),
    ...record.contacts.flatMap((contact) => contactProblems(`/contacts/${contact.id}`, contact)),
    ...yearProblems(record, thisYear),
    ...record.services.flatMap(serviceProblems),
  ]);
}

type Problem = [path: string, sentence: string];

function nameProblems({ name, description }: OrganisationRecord): Problem[] {
  const said = description?.trim() ?? "";
  return [
    ...(name.trim().length < 2 ? [["/name", problems.nameMissing] as Problem] : []),
    ...(said.length > 0 && said.length < submissionLimits.descriptionLeast
      ? [["/description", problems.descriptionShort(submissionLimits.descriptionLeast)] as Problem]
      : []),
  ];
}

type Reachable = { email: string | null; phone: string | null; website?: string | null };

function contactProblems(prefix: string, { email, phone, website }: Reachable): Problem[] {
  const wrong = (value: string | null | undefined, shape: RegExp) => Boolean(value) && !shape.test(value?.trim() ?? "");
  const found: Problem[] = [];
  if (wrong(email, answerShapes.email)) found.push([`${prefix}/email`, problems.emailWrong]);
  if (wrong(phone, answerShapes.phone)) found.push([`${prefix}/phone`, problems.phoneWrong]);
  if (wrong(website, answerShapes.website)) found.push([`${prefix}/website`, problems.websiteWrong]);
  return found;
}

function yearProblems({ foundedYear }: OrganisationRecord, thisYear: number): Problem[] {
  if (foundedYear === null || (foundedYear >= firstYear && foundedYear <= thisYear)) return [];
  return [["/foundedYear", problems.yearWrong]];
}

function serviceProblems(service: RecordService): Problem[] {
  const path = `/services/${service.id}`;
  const { minimumAge, maximumAge } = service;
  const found: Problem[] = [];
  if (!service.name.trim()) found.push([`${path}/name`, problems.serviceNameMissing]);
  if (minimumAge !== null && maximumAge !== null && minimumAge > maximumAge)
    found.push([`${path}/maximumAge`, problems.agesCrossed]);
  if (
    service.when.some(({ opensAt, closesAt }) => !answerShapes.time.test(opensAt) || !answerShapes.time.test(closesAt))
  )
    found.push([`${path}/when`, problems.timeMissing]);
  return found;
}
