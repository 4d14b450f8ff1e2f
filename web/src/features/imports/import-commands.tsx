import { Button } from "#ui/button.tsx";
import { Panel } from "#ui/panel.tsx";
import { showToast } from "#ui/toast-store.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./imports.module.css";
import { words } from "./words.ts";

/** The exact commands that read files in, each with a way to copy it. */
export function ImportCommands() {
  const copy = async (what: string, line: string) => {
    try {
      await navigator.clipboard.writeText(line);
      showToast(words.copied(what), { tone: "good" });
    } catch {
      showToast(words.copyFailed, { tone: "warn" });
    }
  };
  return (
    <Panel title={words.howTitle} look="ruled">
      <p className={styles.lead}>{words.howDetail}</p>
      <ul className={styles.commands}>
        {words.commands.map(({ what, line }) => (
          <li key={what}>
            <strong>{what}</strong>
            <code>{line}</code>
            <Button onPress={() => void copy(what, line)}>
              {words.copy}
              <VisuallyHidden> {what}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
