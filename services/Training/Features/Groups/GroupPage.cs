using System.Text.Json.Serialization;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Features.Sessions;

namespace SystemicPlatform.Training.Features.Groups;

/// <summary>A group with who gives it and when it meets.</summary>
/// <param name="Group">The group.</param>
/// <param name="Trainers">Who gives it.</param>
/// <param name="Sessions">Its sessions in order of time, cancelled ones among them.</param>
internal sealed record GroupPage(GroupView Group, IReadOnlyList<GroupPage.Trainer> Trainers, IReadOnlyList<SessionView> Sessions) : IVersioned
{
    /// <inheritdoc />
    [JsonIgnore]
    public uint RowVersion => Group.RowVersion;

    /// <summary>Someone who gives the training.</summary>
    internal sealed record Trainer(Guid ParticipantId, [property: Personal] string? Name, TrainerQualification Qualification);
}
