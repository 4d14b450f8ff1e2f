import { useMutation, useQueryClient } from "@tanstack/react-query";
import { similarAreasQuery } from "#data/similar-areas.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { Button } from "#ui/button.tsx";
import { controlWords as say } from "./control-words.ts";
import styles from "./legend-control.module.css";

type LikeAreasProps = { index: NeighbourhoodIndex; code: string | null; onChosen: (codes: string[]) => void };

/** The areas most like the one chosen on the map become the set to compare with. */
export function LikeAreas({ index, code, onChosen }: LikeAreasProps) {
  const client = useQueryClient();
  const { geography, names, codes } = index;
  const find = useMutation({
    mutationFn: (from: string) => client.fetchQuery(similarAreasQuery(geography, from)),
    onSuccess: (similar) => similar?.places.length && onChosen(similar.places.map((place) => place.code)),
  });
  const name = code === null ? undefined : names[codes.indexOf(code)];
  if (code === null || name === undefined) return <p className={styles.note}>{say.chooseFirst}</p>;
  const count = find.data?.places.length ?? null;
  const isSame = find.variables === code;
  return (
    <>
      <Button isPending={find.isPending} onPress={() => find.mutate(code)}>
        {say.likeChosen(name)}
      </Button>
      <p className={styles.note} role="status">
        {isSame && find.isError && say.likeFailed}
        {isSame && find.isSuccess && (count ? say.likeChosenNote(count) : say.likeNone(name))}
      </p>
    </>
  );
}
