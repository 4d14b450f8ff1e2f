import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useIsOffline } from "#ui/use-is-offline.ts";
import { Answered } from "./step-frame.tsx";
import { words } from "./words.ts";

type WaitingProps = { isSending: boolean; onTryAgain: () => void; onChange: () => void };

/** The entry is ready but could not leave the device: it is kept, and goes by itself once the browser is online. */
export function Waiting({ isSending, onTryAgain, onChange }: WaitingProps) {
  const isOffline = useIsOffline();
  const text = words.waiting;
  return (
    <Answered>
      <h1>{words.title}</h1>
      <div role="status">
        <Notice
          tone="warn"
          title={isOffline ? text.offlineTitle : text.failedTitle}
          actions={
            <>
              <Button variant="primary" isPending={isSending} onPress={onTryAgain}>
                {isSending ? words.sending : text.tryAgain}
              </Button>
              <Button onPress={onChange}>{text.changeIt}</Button>
            </>
          }
        >
          <p>{isOffline ? text.offlineDetail : text.failedDetail}</p>
        </Notice>
      </div>
    </Answered>
  );
}
