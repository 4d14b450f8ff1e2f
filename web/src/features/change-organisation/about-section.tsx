import { kindNames, themeNames } from "#domain/organisation-words.ts";
import { Panel } from "#ui/panel.tsx";
import { AreaAnswer, ChipsAnswer, ChoiceAnswer, TextAnswer } from "./field.tsx";
import { words } from "./words.ts";

const states = { published: words.running, archived: words.closed };

/** What it is called and what it does. */
export function AboutSection() {
  return (
    <Panel title={words.about} look="ruled">
      <TextAnswer path="/name" label={words.name} />
      <AreaAnswer path="/description" label={words.description} description={words.descriptionHint} />
      <ChoiceAnswer path="/theme" label={words.theme} choices={themeNames} />
      <ChipsAnswer path="/themes" label={words.themes} choices={themeNames} />
      <ChoiceAnswer path="/kind" label={words.kind} choices={kindNames} />
      <ChoiceAnswer path="/status" label={words.status} choices={states} />
    </Panel>
  );
}
