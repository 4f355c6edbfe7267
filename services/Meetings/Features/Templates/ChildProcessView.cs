using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.Templates;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>A child's process by a template, as clients see it.</summary>
/// <param name="Id">The process.</param>
/// <param name="TemplateKey">The template.</param>
/// <param name="TemplateVersion">The version that it began with and follows.</param>
/// <param name="Template">What that version says.</param>
/// <param name="ConvenerId">The certified convener.</param>
/// <param name="StartedOn">First day.</param>
/// <param name="DueStep">Key of the step that is due; null when all are complete.</param>
/// <param name="Items">What is done.</param>
/// <param name="Completed">Steps that are complete, in order; repeated ones several times.</param>
/// <param name="EndedOn">Last day.</param>
/// <param name="EndReason">Why it ended.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record ChildProcessView(
    Guid Id, string TemplateKey, int TemplateVersion, TemplateContent Template, Guid? ConvenerId, DateOnly StartedOn, string? DueStep,
    IReadOnlyList<DoneItem> Items, IReadOnlyList<CompletedStep> Completed, DateOnly? EndedOn, [property: Personal] string? EndReason,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static ChildProcessView From(ChildProcess process) => new(
        process.Id, process.TemplateKey, process.TemplateVersion, process.Template, process.ConvenerId, process.StartedOn, process.Due?.Key,
        process.Items, process.Completed, process.EndedOn, process.EndReason, process.RowVersion);
}
