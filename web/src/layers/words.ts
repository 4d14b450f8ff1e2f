/** What the layers of the map say. */
export const words = {
  fictional: ["Fictional map and data", ", made for Patchwork", " · Open licence"],
  density: "Where organisations are many",
};
