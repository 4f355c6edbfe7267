using FluentValidation;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>An expert group as it is written.</summary>
/// <param name="Name">Of the group.</param>
/// <param name="Secretary">Receives the requests and writes the statements.</param>
/// <param name="AnonymousHandling">True when cases are handled without a name (L-15).</param>
/// <param name="ClientMayAttend">True when child and family may be there (L-15).</param>
/// <param name="Experts">Everyone who can be called.</param>
internal sealed record ExpertGroupRequest(
    string Name, Secretary Secretary, bool AnonymousHandling, bool ClientMayAttend, IReadOnlyList<ExpertGroupRequest.ExpertInput> Experts)
{
    /// <summary>An expert as written.</summary>
    /// <param name="Name">As shown to the group.</param>
    /// <param name="Fields">What they know about.</param>
    /// <param name="Organisation">Employer.</param>
    /// <param name="Subject">Token subject, for experts who sign in.</param>
    /// <param name="Id">Of an expert who is in the group already; null for a new one.</param>
    internal sealed record ExpertInput(
        [property: Personal] string Name, IReadOnlyList<ExpertField> Fields, string? Organisation = null, string? Subject = null, Guid? Id = null);

    internal sealed class Validator : AbstractValidator<ExpertGroupRequest>
    {
        public Validator()
        {
            RuleFor(request => request.Name).Line(ExpertGroup.MaxTextLength);
            RuleFor(request => request.Secretary.Name).Line(ExpertGroup.MaxTextLength);
            RuleFor(request => request.Secretary.Subject).Line(ExpertGroup.MaxTextLength);
            RuleFor(request => request.Experts).Few();
            RuleForEach(request => request.Experts).ChildRules(expert =>
            {
                expert.RuleFor(one => one.Name).Line(ExpertGroup.MaxTextLength);
                expert.RuleFor(one => one.Fields).Some();
                expert.RuleFor(one => one.Organisation).PlainText(ExpertGroup.MaxTextLength);
                expert.RuleFor(one => one.Subject).PlainText(ExpertGroup.MaxTextLength);
            });
        }
    }

    /// <summary>The experts with their ids.</summary>
    /// <exception cref="InvalidFields"><c>experts</c>: <c>unknown_expert</c>.</exception>
    internal IReadOnlyList<Expert> Named(IReadOnlyList<Expert> before)
    {
        var known = before.Select(expert => expert.Id).ToHashSet();
        return Experts.Any(expert => expert.Id is { } id && !known.Remove(id))
            ? throw new InvalidFields("experts", "unknown_expert", "An id is given once, and only of an expert who is in the group.")
            : [.. Experts.Select(one => new Expert(one.Id ?? Guid.CreateVersion7(), one.Name, one.Organisation, [.. one.Fields.Distinct()], one.Subject))];
    }
}
