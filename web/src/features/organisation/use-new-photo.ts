import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { ChangeOutcome } from "#data/change-send.ts";
import { addPhoto } from "#data/photo-add.ts";
import { StorageRefused } from "#data/photo-storage.ts";
import { SubmissionRefused } from "#data/sending-refused.ts";
import {
  fileProblem,
  type PhotoWords,
  photoLimits,
  photoPath,
  type WordsProblem,
  wordsProblems,
} from "#domain/photo-upload.ts";
import { drawAnew } from "./draw-anew.ts";
import { photoWords } from "./photo-words.ts";

/** The picture drawn anew: its path, fixed so that a second try is the same picture, and where to look at it here. */
type Drawn = { file: Blob; path: string; address: string };

/** A picture that is being chosen and described, and its sending. */
export function useNewPhoto(organisation: string, onAdded: (outcome: ChangeOutcome) => void) {
  const [words, setWords] = useState<PhotoWords>({ description: "", credit: "", licence: null });
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [problem, setProblem] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const [tries, setTries] = useState(0);
  const latest = useRef<File>(null);
  useEffect(() => () => URL.revokeObjectURL(drawn?.address ?? ""), [drawn]);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    latest.current = file;
    setDrawn(null);
    sending.reset();
    const wrong = fileProblem(file);
    setProblem(wrong ? photoWords.files[wrong] : undefined);
    setOpening(!wrong);
    if (wrong) return;
    const anew = await drawAnew(file).catch(() => null);
    if (latest.current !== file) return; // another was chosen meanwhile
    setOpening(false);
    if (!anew) return setProblem(photoWords.unreadable);
    const path = photoPath(organisation, anew.type, crypto.randomUUID());
    setDrawn({ file: anew, path, address: URL.createObjectURL(anew) });
  };

  const sending = useMutation({
    networkMode: "always", // without a connection it is told at once that nothing was sent, rather than waiting silently
    mutationFn: ({ file, path }: Drawn) => addPhoto({ organisation, path, file, words }),
    onSuccess: onAdded,
  });

  const wrong = tries > 0 ? wordsProblems(words) : {};
  return {
    words,
    set: (part: Partial<PhotoWords>) => setWords((before) => ({ ...before, ...part })),
    drawn,
    isOpening,
    choose: (file: File | undefined) => void choose(file),
    problems: {
      file: problem ?? (tries > 0 && !drawn && !isOpening ? photoWords.missing.file : undefined),
      description: wrong.description && descriptionProblem(wrong.description),
      credit: wrong.credit && photoWords.tooLong(photoLimits.credit),
      licence: wrong.licence && photoWords.missing.licence,
    },
    /** How often it was to be sent. */
    tries,
    isSending: sending.isPending,
    failure: sending.isError ? failureInWords(sending.error) : null,
    send: () => {
      setTries(tries + 1);
      if (drawn && Object.keys(wordsProblems(words)).length === 0) sending.mutate(drawn);
    },
  };
}

function descriptionProblem(problem: WordsProblem): string {
  return problem === "missing" ? photoWords.missing.description : photoWords.tooLong(photoLimits.description);
}

function failureInWords(error: unknown): string {
  if (error instanceof StorageRefused) return photoWords.refusals[error.kind];
  return error instanceof SubmissionRefused ? error.message : photoWords.unreachable;
}
