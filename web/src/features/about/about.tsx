import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { siteQuery } from "#data/site.ts";
import { ButtonLink } from "#ui/button.tsx";
import styles from "./about.module.css";
import { Sources } from "./sources.tsx";
import { words } from "./words.ts";

/** What Patchwork is, where its data comes from, what it keeps, and how to use it without a mouse. */
export function About() {
  const { data: site } = useQuery(siteQuery);
  const { what, ways, sources, privacy, fictional, keyboard, access } = words;
  const parts = [
    { id: "what", title: what.title },
    { id: "ways", title: ways.title },
    { id: "sources", title: sources.title },
    { id: "privacy", title: privacy.title },
    { id: "keyboard", title: keyboard.title },
    { id: "accessibility", title: access.title },
  ];
  return (
    <div className={styles.page}>
      <nav className={styles.contents} aria-label={words.contents}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <article className={styles.article}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        {site?.isFictional && (
          <section className={styles.fictional} aria-label={fictional.title}>
            <h2>{fictional.title}</h2>
            <p>{fictional.text(site.name)}</p>
          </section>
        )}
        <Part id="what" title={what.title}>
          <Paragraphs of={what.text} />
        </Part>
        <Part id="ways" title={ways.title}>
          <ol className={styles.ways}>
            {ways.list.map(({ name, text }) => (
              <li key={name}>
                <h3>{name}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ol>
          <ButtonLink href="/add">{ways.add}</ButtonLink>
        </Part>
        <Part id="sources" title={sources.title}>
          <Sources site={site} />
        </Part>
        <Part id="privacy" title={privacy.title}>
          <ul className={styles.list}>
            {privacy.list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
        <Part id="keyboard" title={keyboard.title}>
          <p>{keyboard.lead}</p>
          <KeyboardHelp />
        </Part>
        <Part id="accessibility" title={access.title}>
          <Paragraphs of={access.text} />
        </Part>
      </article>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.part} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

function Paragraphs({ of }: { of: readonly string[] }) {
  return of.map((text) => <p key={text}>{text}</p>);
}

function KeyboardHelp() {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.keyboard.key}</th>
          <th scope="col">{words.keyboard.does}</th>
        </tr>
      </thead>
      <tbody>
        {words.keyboard.keys.map(({ key, does }) => (
          <tr key={key}>
            <th scope="row">
              <kbd>{key}</kbd>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
