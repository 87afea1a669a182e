// The block in the editor: what can be set, and the quiz itself in a frame.
(({ blockEditor, blocks, components, element, i18n }) => {
  const { createElement: h, Fragment } = element;
  const { __ } = i18n;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl } = components;

  const LANGUAGES = [
    ['', __('As the page', 'skin-quiz')],
    ['en', 'English'],
    ['en-US', 'English (US)'],
    ['es', 'Español'],
    ['fr', 'Français'],
    ['de', 'Deutsch'],
    ['ar', 'العربية'],
  ];
  const THEMES = [
    ['light', __('Light', 'skin-quiz')],
    ['dark', __('Dark', 'skin-quiz')],
    ['auto', __('As the visitor’s device', 'skin-quiz')],
  ];
  const MODES = [
    ['inline', __('On the page', 'skin-quiz')],
    ['popup', __('In a window, opened by a button', 'skin-quiz')],
    ['drawer', __('In a drawer, opened by a button', 'skin-quiz')],
  ];

  function Edit({ attributes, setAttributes }) {
    const select = (name, label, options) =>
      h(SelectControl, {
        label,
        value: attributes[name],
        options: options.map(([value, label]) => ({ value, label })),
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const write = (name, label, help) =>
      h(TextControl, { label, help, value: attributes[name], onChange: (value) => setAttributes({ [name]: value }) });

    const address = new URL(window.skinQuizPreview, window.location.href);
    for (const name of ['lang', 'theme']) address.searchParams.set(name, attributes[name]);
    // Out of reach: a press selects the block, and the quiz is for visitors to answer.
    const frame = h('iframe', {
      src: address.href,
      title: __('Skin Quiz, as visitors see it', 'skin-quiz'),
      tabIndex: -1,
      // In the font that the theme gives the text around it, as on the page.
      onLoad: ({ target }) => {
        const { fontFamily } = target.ownerDocument.defaultView.getComputedStyle(target);
        if (target.contentDocument) target.contentDocument.body.style.fontFamily = fontFamily;
      },
      style: { display: 'block', width: '100%', height: '40rem', border: 0, pointerEvents: 'none' },
    });
    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: __('Skin Quiz', 'skin-quiz') },
          select('lang', __('Language', 'skin-quiz'), LANGUAGES),
          select('theme', __('Colours', 'skin-quiz'), THEMES),
          select('mode', __('Shown', 'skin-quiz'), MODES),
          write('text', __('Words of the link or button', 'skin-quiz'), __('The link is shown where the quiz can’t run.', 'skin-quiz')),
          write('link', __('Where it leads', 'skin-quiz'), __('Your contact page, for example. Empty: your booking link.', 'skin-quiz')),
        ),
      ),
      h('div', useBlockProps(), frame),
    );
  }

  blocks.registerBlockType('skin-quiz/quiz', { edit: Edit, save: () => null });
})(window.wp);
