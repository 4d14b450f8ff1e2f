import "#ui/base.css";
import { exploreStart } from "#data/explore-start.ts";
import { applyTheme } from "#ui/theme-choice.ts";
import { exploreView } from "#view/explore-view.ts";
import { readSearch } from "#view/search-text.ts";
import { drawFirstStill } from "./first-still.ts";
import { words } from "./first-words.ts";

const container = document.getElementById("root");
if (!container) throw new Error("The page has no element with the id root.");

applyTheme();
const starting = import("./start.tsx");
if (window.location.pathname === "/") {
  // What takes longest is asked for first: the figures, then the screen's own code. Failures are met by the screen.
  const view = exploreView.read(readSearch(window.location.search));
  exploreStart(view).then(
    (answer) => drawFirstStill(answer, view),
    () => undefined,
  );
  import("./routes/explore.tsx").catch(() => undefined);
}
// Not awaited at the top level: the app imports from this very file, and would wait for it in turn.
starting.then(
  ({ start }) => start(container),
  () => sayFailed(container),
);

/** The words that stand are kept; what happened is added. */
function sayFailed(container: HTMLElement): void {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = words.notStarted;
  container.firstElementChild?.append(message);
}
