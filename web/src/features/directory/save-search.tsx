import { useMutation } from "@tanstack/react-query";
import { BookmarkPlus } from "lucide-react";
import { useState } from "react";
import { organisationArguments } from "#data/organisations-arguments.ts";
import { saveList } from "#data/saved-lists.ts";
import { useSession } from "#data/session.ts";
import type { OrganisationFilter } from "#domain/organisation-filter.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Icon } from "#ui/icon.tsx";
import { FailedState, Notice } from "#ui/notice.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { TextLink } from "#ui/text-link.tsx";
import styles from "./save-search.module.css";
import { words } from "./words.ts";

/** The search as it is kept: "open now" is judged at each reading, and a place keeps its name. */
function keptSearch(filter: OrganisationFilter): Record<string, unknown> {
  const kept: Record<string, unknown> = organisationArguments({ ...filter, openAt: null });
  if (filter.openAt) kept.open_now = true;
  if (filter.near?.label) kept.near_label = filter.near.label;
  return kept;
}

/** Keeps the search on screen as a list with a link of its own. */
export function SaveSearch({ filter }: { filter: OrganisationFilter }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <Icon of={BookmarkPlus} small />
        {words.saveSearch.open}
      </Button>
      <Dialog title={words.saveSearch.title} isOpen={isOpen} onOpenChange={setOpen}>
        {isOpen && <SaveForm filter={filter} />}
      </Dialog>
    </>
  );
}

function SaveForm({ filter }: { filter: OrganisationFilter }) {
  const session = useSession();
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const saving = useMutation({ mutationFn: () => saveList({ name, description, filter: keptSearch(filter) }) });
  if (session === null) return <SignInFirst />;
  if (saving.data) return <Saved path={`/lists/${saving.data.token}`} />;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <p>{words.saveSearch.what}</p>
      <TextField label={words.saveSearch.name} value={name} onChange={setName} maxLength={120} isRequired autoFocus />
      <TextArea
        label={words.saveSearch.description}
        value={description}
        onChange={setDescription}
        maxLength={1000}
        rows={3}
      />
      {saving.isError && <FailedState title={words.saveSearch.failed} detail={words.saveSearch.failedDetail} />}
      <Button variant="primary" type="submit" isPending={saving.isPending} isDisabled={name.trim() === ""}>
        {words.saveSearch.save}
      </Button>
    </form>
  );
}

function SignInFirst() {
  const back = encodeURIComponent(window.location.pathname + window.location.search);
  return (
    <div className={styles.form}>
      <p>{words.saveSearch.signInFirst}</p>
      <div>
        <ButtonLink variant="primary" href={`/sign-in?back=${back}`}>
          {words.saveSearch.signIn}
        </ButtonLink>
      </div>
    </div>
  );
}

function Saved({ path }: { path: string }) {
  const [isCopied, setCopied] = useState(false);
  const address = window.location.origin + path;
  const copy = () => navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <div className={styles.form} role="status">
      <Notice title={words.saveSearch.saved} tone="good">
        {words.saveSearch.savedDetail}
      </Notice>
      <p className={styles.address}>
        <TextLink href={path}>{address}</TextLink>
      </p>
      <div>
        <Button onPress={() => void copy()}>{isCopied ? words.saveSearch.copied : words.saveSearch.copy}</Button>
      </div>
    </div>
  );
}
