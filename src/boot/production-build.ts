// React's development build takes three times as long for a page; it is chosen when React is first loaded.
process.env.NODE_ENV ??= 'production'
