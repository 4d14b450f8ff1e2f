import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Member, membersQuery } from "#data/members-list.ts";
import { updateMemberRole } from "#data/members-role.ts";
import { type Role, roles } from "#data/membership.ts";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { Select } from "#ui/select.tsx";
import styles from "./account.module.css";
import { words } from "./words.ts";

const choices = roles.map((role) => ({ value: role, label: words.roles[role] }));
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** Everyone with an account and what they may do. For administrators. */
export function Members({ ownId }: { ownId: string }) {
  const queries = useQueryClient();
  const members = useQuery(membersQuery);
  const [said, setSaid] = useState("");
  const change = useMutation({
    mutationFn: ({ member, role }: { member: Member; role: Role }) => updateMemberRole(member.id, role),
    onSuccess: (_, { member, role }) => {
      setSaid(words.members.changed(nameOf(member), words.roles[role]));
      return queries.invalidateQueries({ queryKey: membersQuery.queryKey });
    },
    onError: (_, { member }) => setSaid(words.members.changeFailed(nameOf(member))),
  });
  return (
    <Panel
      title={words.members.title}
      look="ruled"
      aside={members.data && <span>{words.members.count(members.data.length)}</span>}
    >
      <p className={styles.help}>
        {words.members.help} {words.members.yourself}
      </p>
      <p role="status">{said}</p>
      {members.isPending && <LoadingBars label={words.members.loading} />}
      {members.isError && (
        <FailedState
          title={words.members.failedTitle}
          detail={words.members.failedDetail}
          onRetry={() => void members.refetch()}
        />
      )}
      <ul className={styles.members}>
        {members.data?.map((member) => (
          <li key={member.id}>
            <div>
              <strong>{nameOf(member)}</strong> {member.id === ownId && `(${words.members.you})`}
              <p>{words.members.since(day.format(new Date(member.createdAt)))}</p>
            </div>
            {member.id === ownId ? (
              <span>{words.roles[member.role]}</span>
            ) : (
              <Select
                look="pill"
                label={words.members.roleOf(nameOf(member))}
                choices={choices}
                value={member.role}
                onChange={(role) => change.mutate({ member, role })}
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function nameOf(member: Member): string {
  return member.displayName || words.members.unnamed;
}
