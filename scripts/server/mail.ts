import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type EmailDriver, type EmailMessage, SmtpEmailDriver } from "@supabase/lite";

/** How Patchwork's letters leave: by SMTP, or into a folder for whoever keeps the server. */
export type Mail = { driver: EmailDriver; description: string; isDelivered: boolean };

/** SMTP when a URL such as `smtps://user:password@mail.example.org:465?from=map@example.org` is given, else the outbox. */
export function mailFor(options: { smtpUrl?: string | undefined; outbox?: string | undefined }): Mail {
  if (options.smtpUrl) return smtpMail(options.smtpUrl);
  const folder = options.outbox;
  if (!folder) return { driver: { send: async () => {} }, description: "e-mails are not kept", isDelivered: false };
  return {
    driver: { send: (message) => keepInOutbox(folder, message) },
    description: `e-mails are kept in ${folder}`,
    isDelivered: false,
  };
}

function smtpMail(smtpUrl: string): Mail {
  const url = new URL(smtpUrl);
  const user = decodeURIComponent(url.username);
  const isSecure = url.protocol === "smtps:";
  const driver = new SmtpEmailDriver({
    host: url.hostname,
    port: Number(url.port) || (isSecure ? 465 : 587),
    secure: isSecure,
    ...(user ? { user, pass: decodeURIComponent(url.password) } : {}),
    from: {
      name: "Patchwork",
      address: url.searchParams.get("from") ?? (user.includes("@") ? user : `patchwork@${url.hostname}`),
    },
  });
  return { driver, description: `e-mails leave by ${url.hostname}`, isDelivered: true };
}

async function keepInOutbox(folder: string, message: EmailMessage): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const time = new Date().toISOString().replaceAll(/[:.]/g, "-");
  const recipient = message.to
    .toLowerCase()
    .replaceAll(/[^a-z0-9@.]+/g, "-")
    .slice(0, 80);
  const text = [`To: ${message.to}`, `Subject: ${message.subject}`, "", message.text ?? message.html ?? ""].join("\n");
  await writeFile(join(folder, `${time}-${recipient}.txt`), `${text}\n`, { mode: 0o600 });
}
