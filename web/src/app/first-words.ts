/** What is said before the app is there. */
export const words = {
  notStarted: "Patchwork could not be fetched. Check the connection, then load the page again.",
};
