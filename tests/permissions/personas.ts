/** Who may be asking. An editor keeps the Quayside Pantry; another editor keeps Harbour Soup alone. */
export const personas = [
  "stranger",
  "contributor",
  "editor",
  "another editor",
  "analyst",
  "moderator",
  "administrator",
  "service",
] as const;
export type Persona = (typeof personas)[number];

/** The account of each persona in tests/fixtures/small-town. */
export const accounts: Partial<Record<Persona, string>> = {
  contributor: "00000000-0000-4000-8000-00000000000c",
  editor: "00000000-0000-4000-8000-00000000000b",
  "another editor": "00000000-0000-4000-8000-00000000000f",
  analyst: "00000000-0000-4000-8000-00000000000a",
  moderator: "00000000-0000-4000-8000-00000000000d",
  administrator: "00000000-0000-4000-8000-00000000000e",
};

/** The database role a persona speaks as. */
export function roleOf(persona: Persona): "anon" | "authenticated" | "service_role" {
  if (persona === "stranger") return "anon";
  return persona === "service" ? "service_role" : "authenticated";
}
