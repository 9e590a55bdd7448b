package org.rapporteur.model;

/// What one revision of a record says: an issue, an article, a development, …
///
/// A content is immutable. Changing a record means recording a new content that
/// supersedes the one before.
public interface Content {}
