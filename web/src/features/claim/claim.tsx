import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { type ClaimOptions, claimOptionsQuery } from "#data/claim-options.ts";
import { useSession } from "#data/session.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars, Notice } from "#ui/notice.tsx";
import { TextButton, TextLink } from "#ui/text-link.tsx";
import styles from "./claim.module.css";
import { ClaimCode } from "./claim-code.tsx";
import { ClaimForm } from "./claim-form.tsx";
import { words } from "./words.ts";

/** Show that an organisation is one's own to look after: by an address, by a code, or by asking a moderator. */
export function Claim({ organisation }: { organisation: string }) {
  const session = useSession();
  const options = useQuery({
    ...claimOptionsQuery(organisation, session?.id ?? null),
    enabled: session !== undefined,
  });
  if (options.data) return <Ways options={options.data} onChanged={() => void options.refetch()} />;
  return (
    <div className={styles.page}>
      {options.isPending && <LoadingBars label={words.loading} />}
      {options.isError && (
        <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void options.refetch()} />
      )}
      {options.data === null && (
        <EmptyState
          title={words.goneTitle}
          detail={words.goneDetail}
          action={<ButtonLink href="/directory">{words.toDirectory}</ButtonLink>}
        />
      )}
    </div>
  );
}

function Ways({ options, onChanged }: { options: ClaimOptions; onChanged: () => void }) {
  const { id, name } = options.organisation;
  return (
    <div className={styles.page}>
      <TextLink href={`/organisations/${id}`}>{words.back(name)}</TextLink>
      <h1>{options.isEditor ? words.doneTitle(name) : words.title(name)}</h1>
      {options.isEditor ? (
        <Done id={id} />
      ) : (
        <>
          <p className={styles.lead}>{words.lead}</p>
          {options.hasEditors && <p className={styles.lead}>{words.hasEditors}</p>}
          {options.isSignedIn ? <SignedIn options={options} onChanged={onChanged} /> : <SignInFirst id={id} />}
        </>
      )}
    </div>
  );
}

function Done({ id }: { id: string }) {
  return (
    <div role="status">
      <Notice
        title={words.doneDetail}
        tone="good"
        actions={
          <>
            <ButtonLink variant="primary" href={`/organisations/${id}`}>
              {words.toEntry}
            </ButtonLink>
            <ButtonLink href="/account">{words.toAccount}</ButtonLink>
          </>
        }
      />
    </div>
  );
}

function SignInFirst({ id }: { id: string }): ReactNode {
  const back = encodeURIComponent(`/organisations/${id}/claim`);
  return (
    <Notice
      title={words.signInTitle}
      actions={
        <ButtonLink variant="primary" href={`/sign-in?back=${back}`}>
          {words.signIn}
        </ButtonLink>
      }
    >
      {words.signInDetail}
    </Notice>
  );
}

function SignedIn({ options, onChanged }: { options: ClaimOptions; onChanged: () => void }) {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const { waiting } = options;
  if (!waiting || isChoosing)
    return (
      <ClaimForm
        options={options}
        onClaimed={(claimed) => {
          setSentTo(claimed.sentTo ?? null);
          setChoosing(false);
          onChanged();
        }}
      />
    );
  return (
    <>
      {waiting.method === "moderator" ? (
        <div role="status">
          <Notice title={words.waitingTitle}>{words.waitingDetail}</Notice>
        </div>
      ) : (
        <ClaimCode key={waiting.id} claim={waiting.id} sentTo={sentTo} onGranted={onChanged} />
      )}
      <div>
        <TextButton onPress={() => setChoosing(true)}>{words.otherWay}</TextButton>
      </div>
    </>
  );
}
