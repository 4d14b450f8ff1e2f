import type { LucideIcon } from "lucide-react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components/Button";
import styles from "./button.module.css";
import { Icon } from "./icon.tsx";
import { Tooltip } from "./tooltip.tsx";

type IconButtonProps = Omit<ButtonProps, "className" | "style" | "children" | "aria-label"> & {
  label: string;
  icon: LucideIcon;
  variant?: "second" | "quiet";
};

/** A button that is only an icon: named for a screen reader, and on hover and focus for everyone. */
export function IconButton({ label, icon, variant = "quiet", ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton {...rest} aria-label={label} className={`${styles.button} ${styles[variant]} ${styles.square}`}>
        <Icon of={icon} />
      </AriaButton>
    </Tooltip>
  );
}
