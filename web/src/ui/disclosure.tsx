import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Disclosure as AriaDisclosure, DisclosurePanel } from "react-aria-components/Disclosure";
import { Heading } from "react-aria-components/Heading";
import styles from "./disclosure.module.css";
import { Icon } from "./icon.tsx";

interface DisclosureProps {
  title: string;
  children: ReactNode;
  count?: number | undefined;
  isExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
  /** Heading level in its page. */
  level?: 2 | 3 | 4;
}

/** A heading that opens and closes what is under it. Without `isExpanded` it keeps its own state, closed at first. */
export function Disclosure({ title, children, count, level = 3, ...rest }: DisclosureProps) {
  return (
    <AriaDisclosure {...rest} className={styles.disclosure ?? ""}>
      <Heading level={level} className={styles.head ?? ""}>
        <Button slot="trigger" className={styles.button ?? ""}>
          <Icon of={ChevronRight} small />
          <span className={styles.title}>{title}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
