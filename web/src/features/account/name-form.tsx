import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Membership } from "#data/membership.ts";
import { renameMember } from "#data/membership-rename.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./account.module.css";
import { words } from "./words.ts";

/** The longest name the database takes, in characters. */
const longestName = 80;

/** The name beside one's decisions. */
export function NameForm({ membership }: { membership: Membership }) {
  const queries = useQueryClient();
  const [name, setName] = useState(membership.displayName ?? "");
  const rename = useMutation({
    mutationFn: renameMember,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["membership"] }),
  });
  const isLong = name.trim().length > longestName;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isLong) rename.mutate(name.trim());
  };
  return (
    <form noValidate className={styles.name} onSubmit={save}>
      <TextField
        label={words.name}
        description={words.nameHint}
        name="name"
        autoComplete="nickname"
        value={name}
        onChange={setName}
        validationBehavior="aria"
        error={isLong ? words.nameLong : rename.isError ? words.nameFailed : undefined}
      />
      <Button type="submit" isPending={rename.isPending}>
        {rename.isPending ? words.savingName : words.saveName}
      </Button>
      <p role="status">{rename.isSuccess && words.nameSaved}</p>
    </form>
  );
}
