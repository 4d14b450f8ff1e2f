import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { claimCall } from "#data/call-claim.ts";
import type { CallItem } from "#data/call-list.ts";
import { type CallOutcome, recordCall } from "#data/call-record.ts";
import { words } from "./words.ts";

/** What a volunteer does with a call, and what is said of it. */
export type Calling = {
  said: string;
  /** The entry that is to be changed after what was heard; null for none. */
  toChange: string | null;
  hasFailed: boolean;
  isPending: boolean;
  claim: (item: CallItem) => void;
  record: (item: CallItem, outcome: CallOutcome, note: string) => void;
};

/** SQLSTATE of a refusal with a sentence for the person. */
const refusal = "22023";

/** Takes calls on and says what they came to; the lists are asked for anew after each. */
export function useCalls(): Calling {
  const queries = useQueryClient();
  const [said, setSaid] = useState("");
  const renew = () =>
    Promise.all(["call-list", "closures"].map((name) => queries.invalidateQueries({ queryKey: [name] })));
  const onError = (error: unknown) => {
    const { code, message } = error as { code?: string; message: string };
    setSaid(code === refusal ? message : words.calls.failed);
    return renew();
  };
  const claim = useMutation({
    mutationFn: (item: CallItem) => claimCall(item.id),
    onMutate: () => setSaid(""),
    onSuccess: renew,
    onError,
  });
  const record = useMutation({
    mutationFn: ({ item, outcome, note }: { item: CallItem; outcome: CallOutcome; note: string }) =>
      recordCall(item.id, outcome, note),
    onSuccess: (_, { item, outcome }) => {
      setSaid(words.calls.said[outcome](item.name));
      return renew();
    },
    onError,
  });
  return {
    said,
    toChange: record.isSuccess && record.variables.outcome === "changed" ? record.variables.item.id : null,
    hasFailed: claim.isError || record.isError,
    isPending: claim.isPending || record.isPending,
    claim: (item) => claim.mutate(item),
    record: (item, outcome, note) => record.mutate({ item, outcome, note }),
  };
}
