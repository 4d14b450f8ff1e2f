/** The words of the further maps. */
export const furtherWords = {
  eachOnce: "The number beside a theme counts each organisation once, under what it mainly does.",
  title: "Further maps",
  gaps: { name: "Gaps", detail: "where need is high and help is thin" },
  hotspots: { name: "Hotspots", detail: "where like figures lie together, more than by chance" },
  reach: { name: "Reach", detail: "what people can walk to" },
  draw: { name: "Draw a neighbourhood", detail: "figures for a place of your own" },
};
