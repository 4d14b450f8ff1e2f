import { findColumn, plainHeading } from "./find-column.ts";
import { FileRefused } from "./problem.ts";

/** Where each of our fields stands in a table; -1 for none. */
export type OrganisationColumns = Record<Field, number> & {
  addressParts: number[];
  weekdays: { day: string; at: number }[];
};

type Field = keyof typeof headingsOfField;

/** Headings that people give our fields, as compared: no spaces, no capitals. The likelier come first. */
const headingsOfField = {
  externalId: [
    "externalid",
    "id",
    "urn",
    "reference",
    "ref",
    "charitynumber",
    "registeredcharitynumber",
    "organisationnumber",
    "uniquepropertyreferencenumber",
    "uprn",
  ],
  name: [
    "name",
    "organisation",
    "organisationname",
    "organization",
    "organizationname",
    "charityname",
    "libraryname",
    "group",
    "groupname",
    "title",
    "placename",
    "sitename",
    "venue",
  ],
  description: ["description", "about", "summary", "activities", "charityactivities", "whatwedo", "comments", "notes"],
  kind: ["kind", "organisationtype", "legalform", "typeoflibrary"],
  theme: ["theme", "category", "maintheme", "sector", "typeofactivity", "servicetype", "type"],
  email: ["email", "emailaddress", "contactemail", "charitycontactemail"],
  phone: [
    "phone",
    "telephone",
    "tel",
    "phonenumber",
    "telephonenumber",
    "contactnumber",
    "contactphone",
    "charitycontactphone",
  ],
  website: ["website", "web", "webaddress", "url", "homepage", "charitycontactweb"],
  address: ["address", "fulladdress", "location"],
  postcode: ["postcode", "postalcode", "pcds", "charitycontactpostcode", "zip"],
  latitude: ["latitude", "lat", "y"],
  longitude: ["longitude", "long", "lon", "lng", "x"],
  easting: ["easting", "eastings", "oseasting", "bnge", "xcoord", "geox"],
  northing: ["northing", "northings", "osnorthing", "bngn", "ycoord", "geoy"],
  access: ["access", "accessibility", "accessfeatures", "wheelchair"],
  openingHours: ["openinghours", "openingtimes", "opening", "when", "times"],
  sourceUrl: ["sourceurl", "sourcelink"],
  closed: ["yearclosed", "closed", "dateofremoval", "closedate"],
} as const;

const fields = Object.keys(headingsOfField) as Field[];

/** Finds our fields among the headings; those the caller names come before our guesses. */
export function findOrganisationColumns(headers: string[], map: Record<string, string>): OrganisationColumns {
  const found = Object.fromEntries(
    fields.map((field) => [field, findColumn(headers, headingsOfField[field])]),
  ) as Record<Field, number>;
  for (const [asked, heading] of Object.entries(map)) {
    found[fieldNamed(asked)] = columnNamed(heading, headers);
  }
  return {
    ...found,
    addressParts: headers.flatMap((heading, at) => (isAddressPart(heading) ? [at] : [])),
    weekdays: headers.flatMap((heading, at) => {
      const day = /^(mo|tu|we|th|fr|sa|su)[a-z]*day(staffedhours|hours)?$/.exec(plainHeading(heading))?.[1];
      return day ? [{ day: day.charAt(0).toUpperCase() + day.slice(1), at }] : [];
    }),
  };
}

function fieldNamed(asked: string): Field {
  const field =
    fields.find((each) => plainHeading(each) === plainHeading(asked)) ??
    (plainHeading(asked) === "id" ? "externalId" : null);
  if (field) return field;
  throw new FileRefused(`“${asked}” is not a field of an organisation. The fields are: ${fields.join(", ")}.`);
}

function columnNamed(heading: string, headers: string[]): number {
  const at = headers.indexOf(heading);
  const near = at >= 0 ? at : headers.findIndex((each) => plainHeading(each) === plainHeading(heading));
  if (near >= 0) return near;
  throw new FileRefused(`The file has no column “${heading}”. Its headings are: ${headers.join(", ")}.`);
}

function isAddressPart(heading: string): boolean {
  return /^(charitycontact)?address(line)?\d$|^(street|village|town|city|posttown)$/.test(plainHeading(heading));
}
