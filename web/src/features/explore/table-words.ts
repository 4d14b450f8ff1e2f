/** Words that only the table needs. */
export const tableWords = {
  group: "Group on the map",
  onlySome: (count: number, of: number) => `${count} of ${of} areas are singled out on the map, and listed here.`,
  showAll: "List all",
};
