// How the A2UI renderer's components look here. The renderer takes class names and styles; all of
// ours are styles, with colours from the page.
const none = {};
const field = { container: none, element: none, label: none };
const allOf = (names, value) => Object.fromEntries(names.map((name) => [name, value]));

export const theme = {
  components: {
    ...allOf(["AudioPlayer", "Button", "Card", "Column", "Divider", "Icon", "List", "Row", "Video"], none),
    ...allOf(["CheckBox", "DateTimeInput", "MultipleChoice", "Slider", "TextField"], field),
    Image: allOf(
      ["all", "icon", "avatar", "smallFeature", "mediumFeature", "largeFeature", "header"], none),
    Modal: { backdrop: none, element: none },
    Tabs: { container: none, element: none, controls: { all: none, selected: none } },
    Text: allOf(["all", "h1", "h2", "h3", "h4", "h5", "caption", "body"], none),
  },
  elements: allOf(
    ["a", "audio", "body", "button", "h1", "h2", "h3", "h4", "h5", "iframe", "input", "p", "pre",
      "textarea", "video"], none),
  markdown: allOf(["p", "h1", "h2", "h3", "h4", "h5", "ul", "ol", "li", "a", "strong", "em"], []),
  additionalStyles: {
    Button: {
      background: "var(--accent)",
      border: "0",
      "border-radius": "10px",
      color: "var(--accent-text)",
      cursor: "pointer",
      font: "inherit",
      padding: "10px 18px",
    },
    Card: {
      background: "var(--surface)",
      border: "1px solid var(--line)",
      "border-radius": "14px",
      padding: "16px",
    },
    Column: { gap: "12px" },
    Divider: { background: "var(--line)", height: "1px" },
    List: { gap: "8px" },
    Modal: { background: "var(--surface)", "border-radius": "14px", padding: "16px" },
    Row: { gap: "12px" },
    Text: {
      h1: { "font-size": "1.75rem", "font-weight": "650" },
      h2: { "font-size": "1.4rem", "font-weight": "650" },
      h3: { "font-size": "1.2rem", "font-weight": "650" },
      h4: { "font-size": "1.05rem", "font-weight": "650" },
      h5: { "font-size": "1rem", "font-weight": "650" },
      h6: { "font-size": "0.9rem", "font-weight": "650" },
      body: {},
      caption: { "font-size": "0.85rem", opacity: "0.75" },
    },
    TextField: { display: "grid", gap: "4px" },
    Video: { "border-radius": "10px" },
  },
};
