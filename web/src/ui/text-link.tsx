import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Link, type LinkProps } from "react-aria-components/Link";
import styles from "./text-link.module.css";

/** A link in running text. */
export function TextLink(props: Omit<LinkProps, "className" | "style">) {
  return <Link {...props} className={styles.link ?? ""} />;
}

/** Looks like a link, acts where it stands ("Clear all", "Show 22 more"). */
export function TextButton({ children, onPress }: { children: ReactNode; onPress: () => void }) {
  return (
    <Button onPress={onPress} className={styles.link ?? ""}>
      {children}
    </Button>
  );
}
