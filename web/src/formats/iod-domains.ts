/** One of the sixteen parts of the English Indices of Deprivation. */
export type IodDomain = {
  slug: string;
  /** How headings begin, in lower case, as published and as others shorten them. */
  headings: readonly string[];
  name: string;
  shortName: string;
  theme: string;
  /** Finishes “How much …” sentences in plain words. */
  about: string;
  /** Scores that are a share of people, from 0 to 1. */
  isRate: boolean;
  searchTerms: readonly string[];
};

export const iodDomains: readonly IodDomain[] = [
  domain(
    "imd",
    ["index of multiple deprivation", "imd"],
    "Index of Multiple Deprivation",
    "Deprivation overall",
    "Safety and the whole picture",
    "money, work, learning, health, crime, housing and surroundings taken together",
    false,
    ["imd", "deprived", "poverty", "deprivation"],
  ),
  domain("income", ["income"], "Income", "Low income", "Money and work", "people living on a low income", true, [
    "poverty",
    "money",
    "benefits",
  ]),
  domain(
    "employment",
    ["employment"],
    "Employment",
    "Out of work",
    "Money and work",
    "people of working age who would like to work but cannot, through unemployment, illness, disability or caring",
    true,
    ["jobs", "unemployment", "work"],
  ),
  domain(
    "education",
    ["education, skills and training", "education skills and training", "education"],
    "Education, skills and training",
    "Education and skills",
    "Learning and getting online",
    "children doing less well at school and adults without qualifications",
    false,
    ["school", "skills", "qualifications"],
  ),
  domain(
    "health",
    ["health deprivation and disability", "health"],
    "Health and disability",
    "Poor health",
    "Health and care",
    "people dying early, and living with poor health or disability",
    false,
    ["illness", "disability"],
  ),
  domain(
    "crime",
    ["crime"],
    "Crime",
    "Crime",
    "Safety and the whole picture",
    "the risk of becoming a victim of crime",
    false,
    ["safety", "burglary", "violence"],
  ),
  domain(
    "housing",
    ["barriers to housing and services", "housing and services", "barriers"],
    "Barriers to housing and services",
    "Housing and services",
    "Homes",
    "homes that are too dear or too full, and services that are far away",
    false,
    ["homes", "rent", "overcrowding"],
  ),
  domain(
    "environment",
    ["living environment", "environment"],
    "Living environment",
    "Surroundings",
    "Green and blue places",
    "homes in poor condition, bad air and danger on the roads",
    false,
    ["air", "pollution", "roads"],
  ),
  domain(
    "idaci",
    ["income deprivation affecting children", "idaci"],
    "Income deprivation affecting children",
    "Children, low income",
    "Children and young people",
    "children under 16 in families on a low income",
    true,
    ["child poverty", "idaci", "children"],
  ),
  domain(
    "idaopi",
    ["income deprivation affecting older people", "idaopi"],
    "Income deprivation affecting older people",
    "Older people, low income",
    "Money and work",
    "people of 60 and over on a low income",
    true,
    ["pension credit", "idaopi", "older"],
  ),
  domain(
    "children-and-young-people",
    ["children and young people"],
    "Children's and young people's learning",
    "Children's learning",
    "Children and young people",
    "children and young people doing less well in education",
    false,
    ["school", "absence"],
  ),
  domain(
    "adult-skills",
    ["adult skills"],
    "Adult skills",
    "Adult skills",
    "Learning and getting online",
    "adults with no or few qualifications, or little English",
    false,
    ["qualifications", "english"],
  ),
  domain(
    "geographical-barriers",
    ["geographical barriers"],
    "Distance to services",
    "Distance to services",
    "Getting about",
    "how far the everyday services are",
    false,
    ["distance", "shop", "doctor"],
  ),
  domain(
    "wider-barriers",
    ["wider barriers"],
    "Access to housing",
    "Access to housing",
    "Homes",
    "homes that are too dear or too full, and people without a home",
    false,
    ["homeless", "rent"],
  ),
  domain(
    "indoors",
    ["indoors", "indoor"],
    "Living environment indoors",
    "Homes in poor condition",
    "Homes",
    "homes that are in poor condition or hard to heat",
    false,
    ["damp", "heating"],
  ),
  domain(
    "outdoors",
    ["outdoors", "outdoor"],
    "Living environment outdoors",
    "Air and road danger",
    "Green and blue places",
    "bad air and accidents on the roads",
    false,
    ["air", "roads", "accidents"],
  ),
];

function domain(
  slug: string,
  headings: readonly string[],
  name: string,
  shortName: string,
  theme: string,
  about: string,
  isRate: boolean,
  searchTerms: readonly string[],
): IodDomain {
  return { slug, headings, name, shortName, theme, about, isRate, searchTerms };
}
