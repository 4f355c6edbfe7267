using SystemicPlatform.Portal.Upstream;

namespace SystemicPlatform.Portal.Components.Forms;

/// <summary>How the sending of a form went. What was typed stays in the form.</summary>
public sealed class Submission
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

    /// <summary>The form has a field for it, which tells its errors beside itself.</summary>
    public void Place(string field) => placed.Add(field);

    public bool HasField(string field) => placed.Contains(field);

    public IReadOnlyList<FieldProblem> ErrorsOf(string field) => Problem?.Errors?.GetValueOrDefault(field) ?? [];
}
