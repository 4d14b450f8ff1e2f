import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type PickedList, pick, pickFirst, unpick } from "#data/picked-lists.ts";
import { showToast } from "#ui/toast-store.ts";
import { words } from "./words.ts";

type Step = { said: string; undo: () => Promise<void> };

/** Into a list, out of it, or into a new one: each said once with a way back. */
export function usePicking(organisation: { id: string; name: string }, onDone: () => void) {
  const queries = useQueryClient();
  const { id, name } = organisation;
  const renew = () => {
    void queries.invalidateQueries({ queryKey: ["own-lists"] });
    void queries.invalidateQueries({ queryKey: ["saved-list"] });
  };
  const takeBack = async (undo: Step["undo"]) => {
    await undo().then(
      () => showToast(words.add.undone),
      () => showToast(words.changeFailed, { tone: "warn" }),
    );
    renew();
  };
  const step = useMutation({
    mutationFn: (work: () => Promise<Step>) => work(),
    onSuccess: ({ said, undo }) => {
      showToast(said, { tone: "good", action: { label: words.add.undo, onPress: () => void takeBack(undo) } });
      renew();
      onDone();
    },
  });
  return {
    isPending: step.isPending,
    hasFailed: step.isError,
    begin: (listName: string) =>
      step.mutate(async () => {
        const list = await pickFirst(listName, id);
        return { said: words.add.added(name, listName), undo: () => unpick(list, id) };
      }),
    toggle: (list: PickedList, isIn: boolean) =>
      step.mutate(async () => {
        await (isIn ? unpick : pick)(list.id, id);
        const said = isIn ? words.add.takenOut(name, list.name) : words.add.added(name, list.name);
        return { said, undo: () => (isIn ? pick : unpick)(list.id, id) };
      }),
  };
}
