import { ImageUp, TriangleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import type { ChangeOutcome } from "#data/change-send.ts";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { mayGiveAwayPlace, photoLicences } from "#domain/photo-upload.ts";
import { bringIntoView } from "#ui/bring-into-view.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Icon } from "#ui/icon.tsx";
import { Notice } from "#ui/notice.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./add-photo.module.css";
import { photoWords } from "./photo-words.ts";
import { useNewPhoto } from "./use-new-photo.ts";

const licences = photoLicences.map((value) => ({ value, title: photoWords.licences[value], detail: value }));

/** What to go to first when something must be mended; on a phone it may be out of sight. */
const toMend =
  "[data-problem] button, textarea[aria-invalid], input[aria-invalid], [role=radiogroup][aria-invalid] input";

type AddPhotoDialogProps = {
  organisation: OrganisationDetail;
  onClose: () => void;
  onAdded: (outcome: ChangeOutcome) => void;
};

/** Choose a picture, see it as it will be sent, say what it shows and whose it is. */
export function AddPhotoDialog({ organisation, onClose, onAdded }: AddPhotoDialogProps) {
  const photo = useNewPhoto(organisation.id, onAdded);
  const { tries } = photo;
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = tries > 0 ? fields.current?.querySelector<HTMLElement>(toMend) : null;
    first?.focus({ preventScroll: true });
    (first?.closest("label") ?? first)?.scrollIntoView({ block: "center" }); // a radio itself is out of sight
  }, [tries]);
  return (
    <Dialog
      title={photoWords.title}
      isOpen
      onOpenChange={onClose}
      foot={
        <>
          <Button onPress={onClose}>{photoWords.cancel}</Button>
          <Button variant="primary" isPending={photo.isSending} onPress={photo.send}>
            {photo.isSending ? photoWords.sending : photoWords.send}
          </Button>
        </>
      }
    >
      <div className={styles.fields} ref={fields}>
        {mayGiveAwayPlace(organisation.locations) && (
          <Notice tone="warn" title={photoWords.awayTitle}>
            {photoWords.awayDetail}
          </Notice>
        )}
        <ChosenFile photo={photo} />
        <SaidOfIt photo={photo} />
        {photo.failure && !photo.isSending && (
          <div role="alert" ref={bringIntoView}>
            <Notice tone="bad" title={photoWords.notSent}>
              {photo.failure}
            </Notice>
          </div>
        )}
      </div>
    </Dialog>
  );
}

type PhotoProps = { photo: ReturnType<typeof useNewPhoto> };

/** What it shows, who took it, and who may use it. */
function SaidOfIt({ photo: { words, set, problems } }: PhotoProps) {
  return (
    <>
      <TextArea
        label={photoWords.description}
        description={photoWords.descriptionHint}
        name="photo-description"
        rows={2}
        value={words.description}
        onChange={(description) => set({ description })}
        validationBehavior="aria"
        isRequired
        error={problems.description}
      />
      <TextField
        label={photoWords.credit}
        note={photoWords.creditNote}
        description={photoWords.creditHint}
        name="photo-credit"
        value={words.credit}
        onChange={(credit) => set({ credit })}
        validationBehavior="aria"
        error={problems.credit}
      />
      <RadioCards
        label={photoWords.licence}
        cards={licences}
        value={words.licence}
        onChange={(licence) => set({ licence })}
        error={problems.licence}
      />
    </>
  );
}

/** The file and what becomes of it before it leaves. */
function ChosenFile({ photo }: PhotoProps) {
  const { drawn, problems } = photo;
  return (
    <div className={styles.file} data-problem={problems.file ? true : undefined}>
      {drawn && <img className={styles.preview} src={drawn.address} alt={photoWords.preview} />}
      <FileTrigger acceptedFileTypes={["image/*"]} onSelect={(files) => photo.choose(files?.[0])}>
        <Button isPending={photo.isOpening} isDisabled={photo.isSending}>
          <Icon of={ImageUp} small />
          {photo.isOpening ? photoWords.opening : drawn ? photoWords.chooseAnother : photoWords.choose}
        </Button>
      </FileTrigger>
      <p className={styles.error} role="alert">
        {problems.file && (
          <>
            <Icon of={TriangleAlert} small />
            {problems.file}
          </>
        )}
      </p>
      <p className={styles.help}>{photoWords.whereTaken}</p>
      <p className={styles.help}>{photoWords.askFirst}</p>
    </div>
  );
}
