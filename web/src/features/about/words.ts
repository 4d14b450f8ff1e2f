/** The words of the About page. */
export const words = {
  title: "About Patchwork",
  lead: "Patchwork shows a neighbourhood's strengths beside its needs, so that the people who live and work there can co-ordinate around them.",
  contents: "On this page",
  what: {
    title: "What it is for",
    text: [
      "Directories know organisations but not need. Figures know need but not who is already helping. Patchwork puts both on one map, by neighbourhood.",
      "You can look up what is near you, see how neighbourhoods compare, add your own group, and take all of it away as files for your own tools.",
    ],
  },
  ways: {
    title: "How things get on the map",
    list: [
      {
        name: "People add themselves",
        text: "Anyone can add an organisation, without an account. A moderator reads each entry before it shows.",
      },
      {
        name: "Open lists are read in",
        text: "Councils and charities publish lists. They keep their source and their licence, which travel with every export.",
      },
      {
        name: "Official figures are read in",
        text: "Boundaries and figures come from the bodies that publish them, each with its year, its source and its licence.",
      },
    ],
    add: "Add your organisation",
  },
  sources: {
    title: "Sources and licences",
    boundaries: "Boundaries",
    indicators: "Figures",
    organisations: "Organisations",
    organisationsText: (count: string) =>
      `${count} published. Each shows its own source and licence; those that people added themselves come under the licence of this site.`,
    siteLicence: (licence: string) => `Licence of this site's own data: ${licence}`,
    name: "Name",
    areas: "Areas",
    source: "Source",
    licence: "Licence",
    period: "Latest",
    notSaid: "Not said",
    figuresFor: (plural: string) => `Figures by ${plural}`,
    loading: "Getting the sources",
    failedTitle: "We could not get the sources",
    failedDetail: "The rest of this page is complete.",
    none: "There are none yet.",
    invented: "invented",
  },
  privacy: {
    title: "Privacy, in plain words",
    list: [
      "We keep no list of who looks at what. There are no adverts and no trackers, and the page asks no other company for anything.",
      "If you add an organisation, your own name and e-mail address are optional. Only moderators see them.",
      "You choose what shows of a place: the exact place, the street only, the neighbourhood, or no place at all. What you hide never leaves the database: it is not on the map, in search or in any export.",
      "An unfinished entry is kept on your own device until you send it or start again. On a shared device, choose “Start again” when you leave.",
      "If you sign in, we keep your e-mail address and the name you choose. Signing in keeps a key on your device until you sign out.",
      "Patchwork holds no records about people, and nothing about who uses a service.",
    ],
  },
  fictional: {
    title: "This place does not exist",
    text: (name: string) =>
      `${name} and all that is in it are invented: the map, the figures, the organisations, the postcodes and the telephone numbers. It is here to try Patchwork out. Nothing in it describes a real place or a real person.`,
  },
  keyboard: {
    title: "With the keyboard",
    lead: "Everything works without a mouse. Everything the map shows is also in a table or a list.",
    key: "Key",
    does: "What it does",
    keys: [
      { key: "Tab", does: "Goes to the next thing you can use. Shift and Tab go back." },
      { key: "/", does: "Goes to the search." },
      { key: "Arrow keys", does: "Move the map, when it has the ring around it." },
      { key: "+ and −", does: "Bring the map closer or further away." },
      { key: "Enter", does: "Opens the neighbourhood in the middle of the map." },
      { key: "Esc", does: "Closes what is open." },
      { key: "J and K", does: "In the review queue: next and previous entry." },
      { key: "A and D", does: "In the review queue: publish and decline." },
    ],
  },
  access: {
    title: "Accessibility",
    text: [
      "We aim for WCAG 2.2 at level AA. Colours always come with a shape, a pattern or a word. Text and targets grow with your settings, and nothing moves if you ask for less motion.",
      "What we know falls short: the map itself cannot be read out area by area, so each map has a table of the same values beside it.",
      "If something keeps you out, tell the people who run this site. They can help you another way while it is mended.",
    ],
  },
};
