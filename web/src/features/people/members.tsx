import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Member, membersQuery } from "#data/members-list.ts";
import { updateMemberRole } from "#data/members-role.ts";
import type { Role } from "#data/membership.ts";
import { refusalOr } from "#data/refused.ts";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./people.module.css";
import { RoleChoice } from "./role-choice.tsx";
import { words } from "./words.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** More than this many are found by name rather than read. */
const mostShown = 50;

/** Everyone with an account and what they may do. */
export function Members({ ownId }: { ownId: string }) {
  const queries = useQueryClient();
  const members = useQuery(membersQuery);
  const [said, setSaid] = useState("");
  const [sought, setSought] = useState("");
  const change = useMutation({
    mutationFn: ({ member, role }: { member: Member; role: Role }) => updateMemberRole(member.id, role),
    onSuccess: (_, { member, role }) => {
      setSaid(words.members.changed(nameOf(member), words.roles[role]));
      return queries.invalidateQueries({ queryKey: membersQuery.queryKey });
    },
    onError: (error, { member }) => setSaid(refusalOr(error, words.members.changeFailed(nameOf(member)))),
  });
  const all = members.data ?? [];
  const found = all.filter((member) => nameOf(member).toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <Panel
      title={words.members.title}
      look="ruled"
      aside={members.data && <span>{words.members.count(all.length)}</span>}
    >
      <p className={styles.help}>
        {words.members.help} {words.members.yourself}
      </p>
      {all.length > 10 && <TextField label={words.members.find} type="search" value={sought} onChange={setSought} />}
      <p role="status">{said || (all.length > 0 && found.length === 0 ? words.members.noneFound(sought) : "")}</p>
      {members.isPending && <LoadingBars label={words.members.loading} />}
      {members.isError && (
        <FailedState
          title={words.members.failedTitle}
          detail={words.members.failedDetail}
          onRetry={() => void members.refetch()}
        />
      )}
      <ul className={styles.list}>
        {found.slice(0, mostShown).map((member) => (
          <li key={member.id}>
            <div className={styles.who}>
              <strong>{nameOf(member)}</strong> {member.id === ownId && `(${words.members.you})`}
              <p>{words.members.since(day.format(new Date(member.createdAt)))}</p>
            </div>
            {member.id === ownId ? (
              <span>{words.roles[member.role]}</span>
            ) : (
              <RoleChoice
                key={member.role}
                member={member}
                name={nameOf(member)}
                isPending={change.isPending}
                onChange={(role) => change.mutate({ member, role })}
              />
            )}
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p className={styles.help}>{words.members.more(found.length - mostShown)}</p>}
    </Panel>
  );
}

function nameOf(member: Member): string {
  return member.displayName || words.members.unnamed;
}
