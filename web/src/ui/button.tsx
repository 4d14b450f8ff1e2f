import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { Link as AriaLink, type LinkProps as AriaLinkProps } from "react-aria-components/Link";
import styles from "./button.module.css";

interface Look {
  /** First choice (one a view), second, or quiet. */
  variant?: "primary" | "second" | "quiet";
  large?: boolean;
  wide?: boolean;
}

export type ButtonProps = Omit<AriaButtonProps, "className" | "style"> & Look;
export type ButtonLinkProps = Omit<AriaLinkProps, "className" | "style"> & Look & { href: string };

const classOf = ({ variant = "second", large, wide }: Look) =>
  [styles.button, styles[variant], large && styles.large, wide && styles.wide].filter(Boolean).join(" ");

/** Does something. `isPending` keeps focus while it works: change the words too ("Sending…"). */
export function Button({ variant, large = false, wide = false, ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={classOf({ variant: variant ?? "second", large, wide })} />;
}

/** Goes somewhere, and looks like a button. */
export function ButtonLink({ variant, large = false, wide = false, ...rest }: ButtonLinkProps) {
  return <AriaLink {...rest} className={classOf({ variant: variant ?? "second", large, wide })} />;
}
