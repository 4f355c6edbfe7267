namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>A kind of problem as clients see it: RFC 9457 with a stable <c>code</c>.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable, snake_case; what clients and translations key on.</param>
/// <param name="Title">English, for developers; the same for every occurrence.</param>
public sealed record ProblemKind(int Status, string Code, string Title);

/// <summary>Every problem that ServiceDefaults itself answers. Rules of a service add their own codes with status 409.</summary>
public static class Problems
{
    /// <summary>No token, or one that is expired, foreign or malformed.</summary>
    public static ProblemKind Unauthenticated { get; } = new(401, "unauthenticated", "A valid access token is needed.");

    /// <summary>The caller's roles do not have the permission.</summary>
    public static ProblemKind Forbidden { get; } = new(403, "forbidden", "Your role does not allow this.");

    /// <summary>The area does not know the partner, or has suspended it.</summary>
    public static ProblemKind PartnerNotAdmitted { get; } =
        new(403, "partner_not_admitted", "The area does not know your organisation, or has suspended it. Ask the area.");

    /// <summary>The token says that the caller acts for another, and nobody can for that one.</summary>
    public static ProblemKind MandateNotAccepted { get; } =
        new(403, "mandate_not_accepted", "You cannot act for this person here. Sign in as yourself.");

    /// <summary>Does not exist, or the caller may not know that it does.</summary>
    public static ProblemKind NotFound { get; } = new(404, "not_found", "There is nothing here for you.");

    /// <summary>The path exists, with other methods.</summary>
    public static ProblemKind MethodNotAllowed { get; } = new(405, "method_not_allowed", "This path does not take that method.");

    /// <summary>A field's value is refused; <c>errors</c> says which and why.</summary>
    public static ProblemKind Validation { get; } = new(400, "validation", "Some fields are not right.");

    /// <summary>A file's rows are refused; <c>errors</c> lists line, column, code and message.</summary>
    public static ProblemKind InvalidRows { get; } = new(400, "invalid_rows", "Some rows are not right. Nothing was saved.");

    /// <summary>Not JSON, a wrong type, an unknown or a missing member.</summary>
    public static ProblemKind MalformedBody { get; } = new(400, "malformed_body", "The body could not be read.");

    /// <summary>A query or route value has the wrong form.</summary>
    public static ProblemKind InvalidParameter { get; } = new(400, "invalid_parameter", "A parameter could not be read.");

    /// <summary>The <c>cursor</c> did not come from the same list.</summary>
    public static ProblemKind InvalidCursor { get; } = new(400, "invalid_cursor", "The cursor is not one of this list's.");

    /// <summary>Several tenants and none named.</summary>
    public static ProblemKind TenantRequired { get; } = new(400, "tenant_required", "Name the tenant to write to in the X-Tenant header.");

    /// <summary>The body is over the limit.</summary>
    public static ProblemKind BodyTooLarge { get; } = new(413, "body_too_large", "The body is too large.");

    /// <summary>The body is not what this path takes: <c>application/json</c>, or <c>text/csv</c> for an import.</summary>
    public static ProblemKind UnsupportedMediaType { get; } = new(415, "unsupported_media_type", "This path does not take that content type.");

    /// <summary>The idempotency key was used for another body.</summary>
    public static ProblemKind IdempotencyKeyReused { get; } = new(422, "idempotency_key_reused", "This Idempotency-Key was used for another request.");

    /// <summary>A change without <c>If-Match</c>.</summary>
    public static ProblemKind PreconditionRequired { get; } = new(428, "precondition_required", "Send the ETag that you read in If-Match.");

    /// <summary>Somebody changed it since it was read.</summary>
    public static ProblemKind Stale { get; } = new(412, "stale", "It has changed since you read it. Read it again and repeat your change.");

    /// <summary>Too many requests from this person, partner or address.</summary>
    public static ProblemKind TooManyRequests { get; } = new(429, "too_many_requests", "Too many requests. Wait for the time in Retry-After.");

    /// <summary>Something unforeseen; the trace id leads to the log.</summary>
    public static ProblemKind Unexpected { get; } = new(500, "unexpected", "Something went wrong. Nothing was saved.");

    /// <summary>The database does not answer.</summary>
    public static ProblemKind DatabaseUnavailable { get; } = new(503, "database_unavailable", "The database does not answer. Nothing was saved; try again.");

    /// <summary>The problem for a status that the framework set without a body.</summary>
    public static ProblemKind ForStatus(int status) => status switch
    {
        401 => Unauthenticated,
        403 => Forbidden,
        404 => NotFound,
        405 => MethodNotAllowed,
        413 => BodyTooLarge,
        415 => UnsupportedMediaType,
        429 => TooManyRequests,
        _ => status >= 500 ? Unexpected with { Status = status } : InvalidParameter with { Status = status },
    };
}

/// <summary>Ends the request with a problem. For pipeline code; aggregates throw <see cref="RuleViolation"/>.</summary>
/// <param name="kind">What is answered.</param>
/// <param name="detail">English, for developers; no personal data.</param>
/// <param name="current">What the caller, who may see it, is shown beside what they sent; goes into the answer and nowhere else.</param>
public sealed class Problem(ProblemKind kind, string? detail = null, object? current = null) : Exception(detail ?? kind.Title)
{
    /// <summary>What is answered.</summary>
    public ProblemKind Kind { get; } = kind;

    /// <summary>More about this occurrence, or null.</summary>
    public string? Detail { get; } = detail;

    /// <summary>The state that the request came too late for, as <c>current</c> of the answer; or null.</summary>
    public object? Current { get; } = current;
}
