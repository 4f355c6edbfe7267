using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Tests.Probe;

/// <summary>The probe service's one aggregate: a note that may be about a child.</summary>
internal sealed class Note(string code, Guid? childId) : Entity
{
    public string Code { get; private set; } = code;

    public Guid? ChildId { get; private set; } = childId;

    public void Recode(string code) => Code = code != "forbidden"
        ? code
        : throw new RuleViolation("code_forbidden", "That code may not be used.");
}
