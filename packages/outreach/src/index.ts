export type { Article, ArticleDate, ArticlePerson, Claim, IndirectStatement, Quote, QuotedTerm, Speaker, Span } from './press/article.ts'
export { compareArticles, type ArticleReading, type Disagreement } from './press/compare-articles.ts'
export { readArticle } from './press/read-article.ts'
