using SystemicPlatform.Portal.Upstream;

namespace SystemicPlatform.Portal.Components.Forms;

/// <summary>How the sending of a form went. What was typed stays in the form.</summary>
/// <param name="within">Where in the request the form's fields lie, such as <c>facts.</c>; errors are told without it.</param>
public sealed class Submission(string within = "")
{
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);

    public ServiceProblem? Problem { get; private set; }

    /// <summary>Takes the problem and answers as a refused form does, so that scripts and tests see it too.</summary>
    public void Refuse(ServiceProblem problem, HttpContext context)
    {
        Problem = problem;
        context.Response.StatusCode = problem.IsPassing ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status422UnprocessableEntity;
    }

    /// <summary>A mistake that the form itself finds, such as a day that is none.</summary>
    public void Refuse(string field, string code, HttpContext context) => Refuse(
        new ServiceProblem(400, "validation", Errors: new Dictionary<string, FieldProblem[]>(StringComparer.Ordinal) { [field] = [new FieldProblem(code)] }),
        context);

    /// <summary>What the form itself finds missing or wrong, before a service is asked.</summary>
    public bool Refused(Typed typed, HttpContext context)
    {
        if (typed.Problem is { } problem)
        {
            Refuse(problem, context);
        }

        return typed.Problem is not null;
    }

    /// <summary>Whether the service refused; the page then stays, with what was typed.</summary>
    public bool Refused<T>(Answer<T> answer, HttpContext context)
        where T : class
    {
        if (answer.Problem is { } problem)
        {
            Refuse(problem.Errors is { } errors && within.Length > 0 ? problem with { Errors = Within(errors) } : problem, context);
        }

        return answer.Problem is not null;
    }

    /// <summary>
    /// When somebody else's change came first, both stand on the page now, and saving again is meant for theirs. After any
    /// other refusal the form stays meant for the version that the person saw.
    /// </summary>
    public void Rebase(PostedForm form, string? now)
    {
        if (Problem is { IsStale: true })
        {
            form.ETag = now;
        }
    }

    /// <summary>The form has a field for it, which tells its errors beside itself.</summary>
    public void Place(string field) => placed.Add(field);

    public bool HasField(string field) => Nearest(field) is not null;

    /// <summary>What is wrong with the field, and with what lies within it and has no field of its own.</summary>
    public IReadOnlyList<FieldProblem> ErrorsOf(string field) =>
        [.. (Problem?.Errors ?? Nothing).Where(error => error.Key == field || Nearest(error.Key) == field).SelectMany(error => error.Value).DistinctBy(error => error.Code)];

    private static IReadOnlyDictionary<string, FieldProblem[]> Nothing { get; } = new Dictionary<string, FieldProblem[]>(StringComparer.Ordinal);

    private string? Nearest(string field) => placed.Contains(field)
        ? field
        : placed.Where(place => field.StartsWith(place, StringComparison.Ordinal) && (place[^1] == '[' || field[place.Length] is '[' or '.')).MaxBy(place => place.Length);

    private Dictionary<string, FieldProblem[]> Within(IReadOnlyDictionary<string, FieldProblem[]> errors) => errors.ToDictionary(
        field => field.Key.StartsWith(within, StringComparison.Ordinal) ? field.Key[within.Length..] : field.Key, field => field.Value, StringComparer.Ordinal);
}
