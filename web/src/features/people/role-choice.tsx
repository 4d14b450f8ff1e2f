import { useState } from "react";
import type { Member } from "#data/members-list.ts";
import { type Role, roles } from "#data/membership.ts";
import { Button } from "#ui/button.tsx";
import { PillSelect } from "#ui/pill-select.tsx";
import styles from "./people.module.css";
import { words } from "./words.ts";

const choices = roles.map((role) => ({ value: role, label: words.roles[role] }));

type RoleChoiceProps = { member: Member; name: string; isPending: boolean; onChange: (role: Role) => void };

/** What a member may do. An arrow key goes through the list, so it is a press that gives the role. */
export function RoleChoice({ member, name, isPending, onChange }: RoleChoiceProps) {
  const [role, setRole] = useState(member.role);
  return (
    <span className={styles.role}>
      <PillSelect label={words.members.roleOf(name)} choices={choices} value={role} onChange={setRole} />
      {role !== member.role && (
        <Button isPending={isPending} onPress={() => onChange(role)}>
          {words.members.change(words.roles[role])}
        </Button>
      )}
    </span>
  );
}
