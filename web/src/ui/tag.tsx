import { Check, CircleAlert, Clock, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import styles from "./tag.module.css";

export type Tone = "plain" | "good" | "warn" | "bad" | "accent";

/** A few words about a thing's state; the tone only underlines them. */
export function Tag({ children, tone = "plain", icon }: { children: ReactNode; tone?: Tone; icon?: LucideIcon }) {
  return (
    <span className={`${styles.tag} ${styles[tone] ?? ""}`}>
      {icon && <Icon of={icon} small />}
      {children}
    </span>
  );
}

export type FreshnessState = "fresh" | "due" | "overdue" | "never";

const LOOKS: Record<FreshnessState, { tone: Tone; icon: LucideIcon }> = {
  fresh: { tone: "good", icon: Check },
  due: { tone: "warn", icon: Clock },
  overdue: { tone: "bad", icon: TriangleAlert },
  never: { tone: "plain", icon: CircleAlert },
};

/** How lately someone checked an entry. The words come from the domain ("Checked in May"). */
export function FreshnessTag({ state, label }: { state: FreshnessState; label: string }) {
  const { tone, icon } = LOOKS[state];
  return (
    <Tag tone={tone} icon={icon}>
      {label}
    </Tag>
  );
}
